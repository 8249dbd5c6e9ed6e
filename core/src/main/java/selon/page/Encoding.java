package selon.page;

import java.nio.charset.Charset;

/**
 * How bytes were decoded.
 *
 * @param method what told us: "bom", "declared", "utf-8", "sniffed", "given"
 */
public record Encoding(Charset charset, String method) {}

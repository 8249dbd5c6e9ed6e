package selon.page;

import java.nio.charset.Charset;

/**
 * How bytes were decoded.
 *
 * @param method what told us: "bom"; "declared" by the page; "utf-8": valid as such, whatever is
 *     declared; "sniffed" from the bytes; "repaired": UTF-8 that had been taken for windows-1252
 *     and encoded a second time; "given" by the caller
 */
public record Encoding(Charset charset, String method) {}

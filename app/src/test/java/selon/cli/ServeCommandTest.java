package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void theAddressThatIsPrintedOpensTheWorkbench() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "Rain\n\nAnn says it rained.\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread serving =
        new Thread(() -> Story.stage().run(out, "serve", file.toString(), "--no-browser"));
    serving.start();
    try {
      while (!out.toString(StandardCharsets.UTF_8).endsWith("\n")) {
        Thread.sleep(20);
      }
      String address = out.toString(StandardCharsets.UTF_8).strip();
      assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/\\?key=[A-Za-z0-9_-]{32}");
      var client = HttpClient.newHttpClient();
      var answer =
          client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
    } finally {
      serving.interrupt();
      serving.join(20_000);
    }
    assertThat(serving.isAlive()).isFalse();
  }

  @Test
  @Timeout(60)
  void aCaseThatIsNotThereIsMade() throws Exception {
    Path made = folder.resolve("new");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread serving =
        new Thread(
            () -> Story.stage().run(out, "serve", "-c", made.toString(), "--no-browser", "-q"));
    serving.start();
    try {
      while (!out.toString(StandardCharsets.UTF_8).endsWith("\n")) {
        Thread.sleep(20);
      }
    } finally {
      serving.interrupt();
      serving.join(20_000);
    }
    Story story = Story.stage().run("verify", "-c", made.toString());
    assertThat(story.code()).isZero();
    assertThat(story.err()).contains("0 articles");
  }

  @Test
  @Timeout(60)
  void whatCannotBeServedIsTold() throws IOException {
    assertThat(Story.stage().run("serve", "--port", "70000").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Story.stage().run("serve", "--ui", "de").code()).isEqualTo(ExitCode.USAGE);
    Path other = Files.writeString(folder.resolve("note.txt"), "Ann says it rained.");
    assertThat(Story.stage().run("serve", "-c", other.toString()).code())
        .isEqualTo(ExitCode.CANNOT_CREATE);
    assertThat(Story.stage().run("serve", folder.resolve("none").toString()).code())
        .isEqualTo(ExitCode.NO_INPUT);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Story story = Story.stage().run("serve", "--port", "" + taken.getLocalPort());
      assertThat(story.code()).isEqualTo(ExitCode.USAGE);
      assertThat(story.err())
          .contains("is taken")
          .containsOnlyOnce(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void everyOptionIsInTheReference() throws IOException {
    String reference = Files.readString(Path.of("..", "docs", "reference", "command-line.md"));
    Matcher option =
        Pattern.compile("--[a-z-]+").matcher(Story.stage().run("serve", "--help").out());
    while (option.find()) {
      assertThat(reference).contains(option.group());
    }
  }
}

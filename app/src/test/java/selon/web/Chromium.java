package selon.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window; Debian's chromium and chromium-driver, where they are installed. */
final class Chromium implements AutoCloseable {

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  final ChromeDriver driver;
  private final Path profile;

  private Chromium(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Whether there is one here. */
  static boolean here() {
    return browser().isPresent() && Files.isExecutable(DRIVER);
  }

  private static Optional<Path> browser() {
    return BROWSERS.stream().filter(Files::isExecutable).findFirst();
  }

  static Chromium open() {
    try {
      Path profile = Files.createTempDirectory("selon-chromium");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(browser().orElseThrow().toString());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          // nothing but this machine has an address
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
          "--user-data-dir=" + profile);
      LoggingPreferences logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.ALL);
      options.setCapability("goog:loggingPrefs", logs);
      ChromeDriver driver =
          new ChromeDriver(
              new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
              options);
      driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
      driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
      return new Chromium(driver, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Waits until no element has the text any more. */
  void awaitNone(String css, String text) {
    await("still " + css + " with \"" + text + "\"", () -> !has(css, text));
  }

  /** Waits until there is no such element. */
  void awaitGone(String css) {
    await("still " + css, () -> driver.findElements(By.cssSelector(css)).isEmpty());
  }

  /** Waits until the page with this in its address has come. */
  void awaitAddress(String part) {
    await("not " + part, () -> driver.getCurrentUrl().contains(part));
  }

  /** Waits until there are so many elements. */
  void await(String css, int many) {
    await("not " + many + " " + css, () -> driver.findElements(By.cssSelector(css)).size() == many);
  }

  /** Waits until this is so; what is wrong else is told. */
  void await(String wrong, BooleanSupplier wanted) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!wanted.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(wrong + " at " + driver.getCurrentUrl());
      }
      pause();
    }
  }

  private boolean has(String css, String text) {
    try {
      return driver.findElements(By.cssSelector(css)).stream()
          .anyMatch(element -> element.getText().toLowerCase(Locale.ROOT).contains(text));
    } catch (WebDriverException e) { // the page has gone on
      return true;
    }
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    untilHeard(() -> new Actions(driver).sendKeys(keys).perform());
  }

  /** Presses keys at an element. */
  void pressAt(WebElement element, CharSequence... keys) {
    untilHeard(() -> element.sendKeys(keys));
  }

  /** A page that has only just come may hear no key; then it is pressed again. */
  private void untilHeard(Runnable press) {
    for (int tries = 0; tries < 5; tries++) {
      driver.executeScript(
          "window.heard = false;"
              + "addEventListener('keydown', () => { window.heard = true; }, true);");
      press.run();
      for (int looks = 0; looks < 20; looks++) {
        if (isHeard()) {
          return;
        }
        pause();
      }
    }
    throw new AssertionError("no key is heard at " + driver.getCurrentUrl());
  }

  private boolean isHeard() {
    try {
      return Boolean.TRUE.equals(driver.executeScript("return window.heard !== false;"));
    } catch (WebDriverException e) { // the key has left the page
      return true;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The first element that has the text, as soon as there is one. */
  WebElement await(String css, String text) {
    AtomicReference<@Nullable WebElement> found = new AtomicReference<>();
    await(
        "no " + css + " with \"" + text + "\"",
        () -> {
          found.set(first(css, text.toLowerCase(Locale.ROOT)));
          return found.get() != null;
        });
    return Objects.requireNonNull(found.get());
  }

  private @Nullable WebElement first(String css, String text) {
    try {
      return driver.findElements(By.cssSelector(css)).stream()
          .filter(element -> element.getText().toLowerCase(Locale.ROOT).contains(text))
          .findFirst()
          .orElse(null);
    } catch (WebDriverException e) { // the page has gone on
      return null;
    }
  }

  /** What the console has told since it was last asked, warnings of the policy included. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps a picture of the window as build output. */
  void shoot(String name) {
    Path folder = Path.of(System.getProperty("selon.shots", "target/screenshots"));
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), picture());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that is just being made anew has none, so a second try is made. */
  private byte[] picture() {
    try {
      return driver.getScreenshotAs(OutputType.BYTES);
    } catch (TimeoutException e) {
      pause();
      return driver.getScreenshotAs(OutputType.BYTES);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      System.err.println("left behind: " + profile + ": " + e.getMessage());
    }
  }
}

package dev.crosscheck.browser;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.json.JsonMapper;

/// A window of an installed Chromium, without a screen. A test has it as a parameter (see [InBrowser]), visits pages,
/// does what a person does, and asks what there is to see, what the browser complained of, and what it asked for.
public final class Browser {

  /// Pixels of a common desktop window, and of a common phone.
  public static final int DESKTOP = 1280;
  public static final int PHONE = 390;

  private static final int HEIGHT = 900;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Held, so that it stays silent: it warns of each browser newer than the driver's library, whose extras aren't used.
  private static final Logger EXTRAS = Logger
      .getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static final JsonMapper JSON = new JsonMapper();

  private final ChromeDriver driver;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// Starts one; nothing is kept of it but what the operating system keeps for a moment in its temporary folder.
  static Browser start(Installed installed) {
    EXTRAS.setLevel(Level.SEVERE);
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    var options = new ChromeOptions().setBinary(installed.browser().toFile()).addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--window-size=" + DESKTOP + "," + HEIGHT);
    options.setCapability("goog:loggingPrefs", logs);
    var driver = new ChromeDriver(new ChromeDriverService.Builder()
        .usingDriverExecutable(installed.driver().toFile()).usingAnyFreePort().build(), options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return new Browser(driver);
  }

  /// Forgets what was seen before, and is again a light desktop window without a page.
  Browser fresh() {
    driver.get("about:blank");
    width(DESKTOP);
    media(Map.of());
    complaints();
    requests();
    complaints.clear();
    requests.clear();
    return this;
  }

  void quit() {
    driver.quit();
  }

  /// Goes to a page and waits until it is loaded.
  public Browser visit(URI page) {
    driver.get(page.toString());
    return this;
  }

  public Browser reload() {
    driver.navigate().refresh();
    return this;
  }

  public Browser back() {
    driver.navigate().back();
    return this;
  }

  /// The address as it stands in the address bar.
  public String address() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  /// Makes the page as wide as a device would.
  /// - Unit: CSS pixels.
  public Browser width(int width) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /// What the reader prefers, by the names that style sheets have for it, such as `prefers-color-scheme` and `dark`.
  public Browser media(Map<String, String> features) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("media", "", "features", features.entrySet().stream()
            .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
            .toList()));
    return this;
  }

  /// As it would be printed.
  public Browser printed() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    return this;
  }

  /// The first element that a selector finds.
  ///
  /// @throws org.openqa.selenium.NoSuchElementException when there is none
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /// Those of them that a person can see.
  public List<WebElement> seen(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).toList();
  }

  /// The element that has the keyboard.
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /// Presses keys one after the other, wherever the keyboard is.
  public Browser press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /// Goes to the next place that the keyboard reaches.
  public WebElement tab() {
    press(Keys.TAB);
    return focused();
  }

  /// What a script returns: text, numbers, truth values, elements, or lists and maps of these.
  public Object ask(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeScript(script, arguments));
  }

  /// Waits until a condition of the page holds.
  /// - `condition`: an expression.
  ///
  /// @throws org.openqa.selenium.ScriptTimeoutException when it doesn't for a minute
  public Browser until(String condition) {
    driver.executeAsyncScript("""
        const done = arguments[0];
        const look = () => %s ? done() : setTimeout(look, 10);
        look();""".formatted(condition));
    return this;
  }

  /// What keeps some people out of the page as it stands, by the rules of axe-core for WCAG 2.2 A and AA and its advice,
  /// one line for each element; empty where it finds nothing. What it can't decide by itself is not among them.
  public List<String> barriers() {
    driver.executeScript(Axe.SCRIPT);
    var found = driver.executeAsyncScript("""
        const done = arguments[0];
        axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',
          'wcag21aa', 'wcag22aa', 'best-practice'] }).then(found => done(found.violations.flatMap(
            rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.html))),
            wrong => done([String(wrong)]));""");
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  /// Whether a person sees it without scrolling.
  public boolean inView(WebElement element) {
    return Boolean.TRUE.equals(ask("""
        const box = arguments[0].getBoundingClientRect();
        return box.height > 0 && box.bottom > 0 && box.top < innerHeight
          && box.right > 0 && box.left < innerWidth;""", element));
  }

  /// What the browser has complained of since the test began: errors of scripts, what a policy kept out, what was not
  /// found, and messages that a page wrote itself.
  public List<String> complaints() {
    driver.manage().logs().get(LogType.BROWSER)
        .forEach(entry -> complaints.add(entry.getLevel() + " " + entry.getMessage()));
    return List.copyOf(complaints);
  }

  /// The addresses that it has asked for since the test began, those of the pages themselves included.
  public List<String> requests() {
    driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
      var message = JSON.readTree(entry.getMessage()).path("message");
      if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asString(""));
      }
    });
    return requests.stream().filter(address -> !address.equals("about:blank")).toList();
  }

  /// The text of elements as a person reads it.
  public static List<String> texts(List<WebElement> elements) {
    return elements.stream().map(WebElement::getText).toList();
  }

  /// What a chooser offers.
  public static List<String> options(WebElement select) {
    return Arrays.asList(select.getText().split("\n"));
  }
}

package dev.crosscheck.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a [Browser] of its own mind: one window is started for all tests and forgets everything in between.
/// Where no browser is installed, the tests are skipped and say so.
public final class InBrowser implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

  private record Started(Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.quit();
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    return Installed.find()
        .map(installed -> ConditionEvaluationResult.enabled("by " + installed.browser()))
        .orElseGet(() -> ConditionEvaluationResult.disabled("no chromium and chromedriver on the "
            + "PATH (Debian: apt-get install chromium chromium-driver)"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot().getStore(NAMESPACE)
        .computeIfAbsent(Started.class,
            _ -> new Started(Browser.start(Installed.find().orElseThrow())), Started.class)
        .browser().fresh();
  }
}

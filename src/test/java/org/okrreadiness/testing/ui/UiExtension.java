package org.okrreadiness.testing.ui;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test method a driver with a fresh window and closes all windows afterwards. */
final class UiExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(UiExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        driver(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        UiDriver driver = context.getStore(NAMESPACE).get(context.getUniqueId(), UiDriver.class);
        if (driver != null) {
            driver.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == UiDriver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return driver(context);
    }

    private static UiDriver driver(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(context.getUniqueId(), id -> UiDriver.open(), UiDriver.class);
    }
}

package org.okrreadiness.testing.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class whose methods take a {@link UiDriver}. Each method starts with a window of its own and no other window
 * open. Add {@code @Tag("windowed")} where a display and a window manager are needed: context menus, focus going from
 * one window to another and back, maximising.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(UiExtension.class)
@Timeout(60)
public @interface UiTest {}

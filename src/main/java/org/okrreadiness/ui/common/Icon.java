package org.okrreadiness.ui.common;

import javafx.scene.Node;

/** The pictures used, from one set. A picture never stands without words beside it, so screen readers pass over it. */
public enum Icon {
    NOTICE("mdi2i-information-outline"),
    PROBLEM("mdi2a-alert-circle-outline"),
    COPY("mdi2c-content-copy"),
    DONE("mdi2c-check"),
    MISSED("mdi2c-circle-off-outline"),
    FALSE_ALARM("mdi2b-bell-off-outline"),
    QUESTION("mdi2c-comment-question-outline"),
    TRAINER("mdi2a-account-clock-outline"),
    LIKELY("mdi2c-circle"),
    POSSIBLE("mdi2c-circle-half-full"),
    UNKNOWN("mdi2h-help");

    private final String literal;

    Icon(String literal) {
        this.literal = literal;
    }

    /** A fresh node. */
    public Node node() {
        return new TextIcon(literal);
    }
}

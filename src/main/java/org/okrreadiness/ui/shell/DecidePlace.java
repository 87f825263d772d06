package org.okrreadiness.ui.shell;

import java.util.Objects;

/** A place where somebody decides what an organisation does about its OKRs. */
public record DecidePlace(Page page) {

    public static final DecidePlace CADENCE = new DecidePlace(Page.CADENCE);

    /** What the header leads to. */
    public static final DecidePlace FIRST = CADENCE;

    /** Which screen. */
    public enum Page {
        /** The meetings of the next quarter. */
        CADENCE
    }

    public DecidePlace {
        Objects.requireNonNull(page, "page");
    }
}

package org.okrreadiness.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A place where somebody decides what an organisation does about its OKRs.
 *
 * @param about what is shown on it; empty where the page is about nothing in particular
 */
public record DecidePlace(Page page, Optional<UUID> about) {

    public static final DecidePlace CADENCE = new DecidePlace(Page.CADENCE, Optional.empty());
    public static final DecidePlace VETTINGS = new DecidePlace(Page.VETTINGS, Optional.empty());

    /** What the header leads to. */
    public static final DecidePlace FIRST = CADENCE;

    /** Which screen. */
    public enum Page {
        /** The meetings of the next quarter. */
        CADENCE,
        /** The comparisons of courses that are kept. */
        VETTINGS,
        /** One of them. */
        VETTING
    }

    public DecidePlace {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(about, "about");
    }

    public static DecidePlace vetting(UUID vetting) {
        return new DecidePlace(Page.VETTING, Optional.of(vetting));
    }
}

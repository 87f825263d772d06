package org.okrreadiness.ui.shell;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okrreadiness.decide.cadence.Emphasis;

/**
 * A place where somebody decides what an organisation does about its OKRs.
 *
 * @param about which diagnosis or comparison, on the pages of one alone
 * @param emphasis what the meetings should help with, where a diagnosis led to {@link Page#CADENCE}
 */
public record DecidePlace(Page page, Optional<UUID> about, Optional<Emphasis> emphasis) {

    private static final Set<Page> OF_ONE = EnumSet.of(Page.DIAGNOSIS, Page.BALANCE, Page.VETTING);

    public static final DecidePlace HOME = of(Page.HOME);
    public static final DecidePlace CADENCE = of(Page.CADENCE);
    public static final DecidePlace VETTINGS = of(Page.VETTINGS);

    /** What the header leads to. */
    public static final DecidePlace FIRST = HOME;

    /** Which screen. */
    public enum Page {
        /** What is kept, and the ways from there. */
        HOME,
        /** The statements of a diagnosis. */
        DIAGNOSIS,
        /** What a diagnosis comes to. */
        BALANCE,
        /** The meetings of the next quarter. */
        CADENCE,
        /** The comparisons of courses that are kept. */
        VETTINGS,
        /** One of them. */
        VETTING
    }

    public DecidePlace {
        Objects.requireNonNull(page, "page");
        if (about.isPresent() != OF_ONE.contains(page)) {
            throw new IllegalArgumentException("A page of one says of which");
        }
    }

    private static DecidePlace of(Page page) {
        return new DecidePlace(page, Optional.empty(), Optional.empty());
    }

    /** To where somebody stopped in it. */
    public static DecidePlace diagnosis(UUID id) {
        return new DecidePlace(Page.DIAGNOSIS, Optional.of(id), Optional.empty());
    }

    public static DecidePlace balance(UUID id) {
        return new DecidePlace(Page.BALANCE, Optional.of(id), Optional.empty());
    }

    public static DecidePlace vetting(UUID id) {
        return new DecidePlace(Page.VETTING, Optional.of(id), Optional.empty());
    }

    public static DecidePlace cadence(Emphasis emphasis) {
        return new DecidePlace(Page.CADENCE, Optional.empty(), Optional.of(emphasis));
    }
}

package org.okrreadiness.ui.shell;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixFilter;

/**
 * A place where records are looked after.
 *
 * @param person whose, on {@link Page#PERSON}, and on {@link Page#EXPORT} where it is one person's
 * @param competency which of theirs is looked at first
 * @param among whose records are given out, on {@link Page#EXPORT} alone
 */
public record RecordsPlace(Page page, Optional<PersonId> person, Optional<Competency> competency, MatrixFilter among) {

    public static final RecordsPlace MATRIX = of(Page.MATRIX);

    /** Which screen. */
    public enum Page {
        /** Everybody by competency. */
        MATRIX,
        /** Everything that is held about one person. */
        PERSON,
        /** Entering somebody. */
        ENTER,
        /** Taking over what was sat in this data folder. */
        SITTINGS,
        ROLES,
        /** How long things are kept, what was done, and the key records are signed with. */
        PRIVACY,
        /** Giving records out. */
        EXPORT,
        /** Whether something signed is genuine, and on whom one relies. */
        VERIFY,
        /** Taking people in from a table. */
        PEOPLE,
        /** Taking in records that another folder gave out. */
        RECEIVE
    }

    public RecordsPlace {
        if (person.isPresent() ? page != Page.PERSON && page != Page.EXPORT : page == Page.PERSON) {
            throw new IllegalArgumentException("A person's page is of a person");
        }
        Objects.requireNonNull(among, "among");
    }

    public static RecordsPlace of(Page page) {
        return new RecordsPlace(page, Optional.empty(), Optional.empty(), MatrixFilter.ALL);
    }

    public static RecordsPlace of(PersonId person, Optional<Competency> competency) {
        return new RecordsPlace(Page.PERSON, Optional.of(person), competency, MatrixFilter.ALL);
    }

    /** Where the records of one person are given out. */
    public static RecordsPlace export(PersonId person) {
        return new RecordsPlace(Page.EXPORT, Optional.of(person), Optional.empty(), MatrixFilter.ALL);
    }

    /** Where the records of all these people are given out. */
    public static RecordsPlace export(MatrixFilter among) {
        return new RecordsPlace(Page.EXPORT, Optional.empty(), Optional.empty(), among);
    }
}

package org.okrreadiness.ui.shell;

import java.util.Optional;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;

/**
 * A place where records are looked after.
 *
 * @param person whose, on {@link Page#PERSON} alone
 * @param competency which of theirs is looked at first
 */
public record RecordsPlace(Page page, Optional<PersonId> person, Optional<Competency> competency) {

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
        PRIVACY
    }

    public RecordsPlace {
        if (person.isPresent() != (page == Page.PERSON)) {
            throw new IllegalArgumentException("A person's page is of a person");
        }
    }

    public static RecordsPlace of(Page page) {
        return new RecordsPlace(page, Optional.empty(), Optional.empty());
    }

    public static RecordsPlace of(PersonId person, Optional<Competency> competency) {
        return new RecordsPlace(Page.PERSON, Optional.of(person), competency);
    }
}

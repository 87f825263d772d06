package org.okrreadiness.ui.records;

import java.util.Optional;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixFilter;

/** Where the screens of whoever looks after records lead. Called on the screen's thread. */
public interface RecordsActions {

    /** To everybody by competency. */
    void matrix();

    /** To everything that is held about one person. */
    void person(PersonId person, Optional<Competency> competency);

    /** To entering somebody. */
    void enter();

    /** To taking over what was sat in this data folder. */
    void sittings();

    void roles();

    /** To how long things are kept, what was done, and the key records are signed with. */
    void privacy();

    /** To giving out the records of the people this finds. */
    void export(MatrixFilter among);

    /** To giving out the records of one person. */
    void export(PersonId person);

    /** To whether something signed is genuine. */
    void verify();

    /** To taking people in from a table. */
    void people();

    /** To taking in records that another folder gave out. */
    void receive();
}

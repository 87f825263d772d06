package org.okrreadiness.domain.marking;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Level;

/**
 * A level given by a person.
 *
 * @param remark for the participant; blank where there is none
 * @param note for markers only, never released; blank where there is none
 */
public record GivenMark(Place place, Level level, String remark, String note) {

    public GivenMark {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(note, "note");
        remark = Wording.plain(remark);
        note = Wording.plain(note);
    }
}

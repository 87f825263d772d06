package org.okrreadiness.ui.decide.need;

import java.util.Optional;
import org.okrreadiness.decide.need.Cause;

/** Where a diagnosis leads. Called on the screen's thread. */
public interface NeedActions {

    /** To where deciding begins. */
    void home();

    /** To something worth practising. */
    void library();

    /** To the trainer's cohorts, where people's work is marked. */
    void cohorts();

    /** @param cause what the meetings of the quarter should help with; empty for nothing in particular */
    void cadence(Optional<Cause> cause);

    /** To the comparisons of programmes. */
    void vetting();
}

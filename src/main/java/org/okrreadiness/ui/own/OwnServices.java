package org.okrreadiness.ui.own;

import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.reading.piece.OwnSetReader;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.ui.editor.TaskEditors;

/**
 * What this screen works with.
 *
 * @param feedback knows the checks
 * @param editors where a set is written
 * @param clock with the person's zone
 */
public record OwnServices(OwnOkrs okrs, OwnSetReader reader, LiveFeedback feedback, TaskEditors editors, Clock clock) {

    public OwnServices {
        Objects.requireNonNull(okrs, "okrs");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(editors, "editors");
        Objects.requireNonNull(clock, "clock");
    }
}

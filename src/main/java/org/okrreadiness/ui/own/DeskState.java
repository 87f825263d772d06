package org.okrreadiness.ui.own;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.own.paste.LineKind;
import org.okrreadiness.own.redact.Redaction;

/**
 * Everything the person did, at one moment.
 *
 * @param step where they are
 * @param text as pasted or typed
 * @param corrections what a line is by the person, by its place
 * @param redaction what they decided about names and figures
 * @param made the sets that came of text and redaction when marking was last asked for
 * @param sets the same as edited since
 * @param chosen which of them is open
 */
record DeskState(
        Step step,
        String text,
        Map<Integer, LineKind> corrections,
        Redaction redaction,
        List<OkrSet> made,
        List<OkrSet> sets,
        int chosen) {

    static final DeskState EMPTY = new DeskState(Step.TEXT, "", Map.of(), Redaction.NONE, List.of(), List.of(), 0);

    DeskState {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(redaction, "redaction");
        corrections = Map.copyOf(corrections);
        made = List.copyOf(made);
        sets = List.copyOf(sets);
    }

    DeskState at(Step other) {
        return new DeskState(other, text, corrections, redaction, made, sets, chosen);
    }

    /** Corrections were about lines of the old text. */
    DeskState withText(String typed) {
        return typed.equals(text) ? this : new DeskState(step, typed, Map.of(), redaction, made, sets, chosen);
    }

    DeskState correctedTo(Map<Integer, LineKind> now) {
        return new DeskState(step, text, now, redaction, made, sets, chosen);
    }

    DeskState redactedBy(Redaction now) {
        return new DeskState(step, text, corrections, now, made, sets, chosen);
    }

    /** What was edited is kept as long as nothing before it changed. */
    DeskState marking(List<OkrSet> now) {
        return now.equals(made) ? at(Step.MARKS) : new DeskState(Step.MARKS, text, corrections, redaction, now, now, 0);
    }

    DeskState edited(List<OkrSet> now) {
        return new DeskState(step, text, corrections, redaction, made, now, chosen);
    }

    DeskState choosing(int place) {
        return new DeskState(step, text, corrections, redaction, made, sets, place);
    }
}

package org.okrreadiness.service.decide.vet.draft;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.decide.vet.Evidence;

/**
 * Evidence as it is typed.
 *
 * @param place where it is found; blank while nothing was typed
 * @param note what stands there; may be blank
 */
public record EvidenceDraft(Evidence.Kind kind, String place, Evidence.Bearing bearing, String note) {

    /** Nothing was typed yet. */
    public static final EvidenceDraft NONE =
            new EvidenceDraft(Evidence.Kind.SYLLABUS_PAGE, "", Evidence.Bearing.SHOWS, "");

    /** The same about somebody who teaches. */
    public static final EvidenceDraft TEACHER =
            new EvidenceDraft(Evidence.Kind.TEACHER_RECORD, "", Evidence.Bearing.SHOWS, "");

    public EvidenceDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(bearing, "bearing");
        Objects.requireNonNull(note, "note");
    }

    static EvidenceDraft of(Evidence evidence) {
        return new EvidenceDraft(evidence.kind(), evidence.place(), evidence.bearing(), evidence.note());
    }

    static EvidenceDraft of(Optional<Evidence> source) {
        return source.map(EvidenceDraft::of).orElse(NONE);
    }

    /** Whether there is nothing to lose. */
    public boolean isBlank() {
        return place.isBlank() && note.isBlank();
    }

    public EvidenceDraft withKind(Evidence.Kind other) {
        return new EvidenceDraft(other, place, bearing, note);
    }

    public EvidenceDraft withPlace(String other) {
        return new EvidenceDraft(kind, other, bearing, note);
    }

    public EvidenceDraft withBearing(Evidence.Bearing other) {
        return new EvidenceDraft(kind, place, other, note);
    }

    public EvidenceDraft withNote(String other) {
        return new EvidenceDraft(kind, place, bearing, other);
    }
}

package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.service.decide.vet.draft.EvidenceDraft;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.wording.Words;

/** A piece of evidence: what it is, where it is found, what it says. */
final class EvidenceView {

    private static final double COLUMN = 15;

    /** With more of them neither the kind nor the place could be read in full. */
    private static final int MOST_COLUMNS = 2;

    private final ProgrammeFields fields;
    private final String field;
    private final Function<ProgrammeDraft, EvidenceDraft> get;
    private final BiFunction<ProgrammeDraft, EvidenceDraft, ProgrammeDraft> put;

    /**
     * @param field the beginning of the names of its fields
     * @param get reads it out of the programme
     * @param put sets it there
     */
    EvidenceView(
            ProgrammeFields fields,
            String field,
            Function<ProgrammeDraft, EvidenceDraft> get,
            BiFunction<ProgrammeDraft, EvidenceDraft, ProgrammeDraft> put) {
        this.fields = fields;
        this.field = field;
        this.get = get;
        this.put = put;
    }

    /** Where figures stand: what it is and the place. */
    Node source() {
        return columns(kind(), place());
    }

    /** All of it, and a button that takes it away. */
    Node whole(String about, Runnable remove) {
        VBox note = fields.line(
                field + "-note",
                fields.word("evidence.note"),
                now().note(),
                (own, words) -> put.apply(own, get.apply(own).withNote(words)));
        VBox bearing = fields.choice(
                field + "-bearing",
                fields.word("evidence.bearing"),
                List.of(Evidence.Bearing.values()),
                now().bearing(),
                each -> Words.of(fields.messages, "vettingwork.bearing", each),
                (own, chosen) -> put.apply(own, get.apply(own).withBearing(chosen)));
        Node gone = ProgrammeFields.button(
                field + "-remove",
                fields.word("evidence.remove"),
                fields.messages.get("vettingwork.evidence.remove.spoken", about),
                remove);
        return ProgrammeFields.stack("vet-evidence", columns(kind(), place(), bearing, note), gone);
    }

    private EvidenceDraft now() {
        return get.apply(fields.now());
    }

    private VBox kind() {
        return fields.choice(
                field + "-kind",
                fields.word("evidence.kind"),
                List.of(Evidence.Kind.values()),
                now().kind(),
                each -> Words.of(fields.messages, "vettingwork.kind", each),
                (own, chosen) -> put.apply(own, get.apply(own).withKind(chosen)));
    }

    private VBox place() {
        return fields.line(
                field + "-place",
                fields.word("evidence.place"),
                now().place(),
                (own, words) -> put.apply(own, get.apply(own).withPlace(words)));
    }

    private static Node columns(Node... nodes) {
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(COLUMN);
        columns.setMostColumns(MOST_COLUMNS);
        columns.getChildren().addAll(nodes);
        return columns;
    }
}

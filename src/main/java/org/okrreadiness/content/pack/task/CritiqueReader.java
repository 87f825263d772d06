package org.okrreadiness.content.pack.task;

import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;

/** Reads the planted set of a critique task, with its defects and decoys. */
public final class CritiqueReader {

    private final Findings findings;
    private final Names defects = new Names();

    public CritiqueReader(Findings findings) {
        this.findings = findings;
    }

    public Critique read(Fields fields, TaskFrame frame, Provenance provenance) {
        OkrSet planted = fields.node("planted")
                .map(node -> planted(Fields.of(node, Shapes.PLANTED, findings)))
                .orElse(OkrSet.EMPTY);
        PlantedParts parts = new PlantedParts(planted, findings);
        return new Critique(
                frame,
                planted,
                fields.nodes("defects").stream()
                        .map(node -> defect(Fields.of(node, Shapes.DEFECT, findings), parts))
                        .toList(),
                fields.nodes("decoys").stream()
                        .map(node -> decoy(Fields.of(node, Shapes.DECOY, findings), parts))
                        .toList(),
                provenance);
    }

    private static OkrSet planted(Fields fields) {
        return new OkrSet(
                new Objective(fields.text("objective")),
                fields.someTexts("key-results").stream().map(KeyResult::ofText).toList());
    }

    private PlantedDefect defect(Fields fields, PlantedParts parts) {
        return new PlantedDefect(
                defects.give(fields),
                fields.choices("kinds", Vocabulary.DEFECT_KINDS),
                parts.place(fields),
                fields.whole("weight", 1, 5),
                fields.text("reason"));
    }

    private static Decoy decoy(Fields fields, PlantedParts parts) {
        return new Decoy(parts.place(fields), fields.text("reason"));
    }
}

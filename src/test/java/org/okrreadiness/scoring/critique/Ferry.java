package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;

/** A planted set of a ferry line, its case, and critiques of it. */
final class Ferry {

    static final String WORKSHOPS = "Run 12 workshops with harbour crews by March";
    static final String ON_TIME = "Sailings leaving on time from 81% to 90%";
    static final String LATE = "Late sailings fall from 19% to 10%";
    static final String SERVICE = "Improve service on board significantly";

    static final OkrSet PLANTED = new OkrSet(
            new Objective("Islanders can plan their day around our boats"),
            List.of(WORKSHOPS, ON_TIME, LATE, SERVICE).stream()
                    .map(KeyResult::ofText)
                    .toList());

    static final Situation CASE = new Situation(
            List.of(
                    new Concept("punctuality", "Sailings on time", List.of("on time", "late departure", "sail late")),
                    new Concept("islanders", "People of the islands", List.of("islander", "islanders"))),
            List.of(),
            List.of(),
            List.of(),
            "The winter timetable of the line has been late on four days of ten since the new ramp was built.");

    static final PlantedDefect ACTIVITY =
            defect("activity", 5, "kr1", "Run 12 workshops", DefectKind.ACTIVITY, DefectKind.OFF_THE_OBJECTIVE);
    static final PlantedDefect TWICE = defect("twice", 2, "kr3", LATE, DefectKind.SAME_MEASURE_TWICE);
    static final PlantedDefect VAGUE =
            defect("vague", 3, "kr4", "significantly", DefectKind.SEVERAL_OR_VAGUE, DefectKind.MEASURE_UNCLEAR);

    static final Critique FLAWED = task(List.of(ACTIVITY, TWICE, VAGUE));
    static final Critique SOUND = task(List.of());

    private Ferry() {}

    static Critique task(List<PlantedDefect> defects) {
        TaskFrame frame = new TaskFrame(
                new TaskId("ferry-critique"),
                "The crew's draft",
                Phase.PLANNING,
                "Say what you would raise.",
                Map.of(Competency.CHALLENGE_AND_COACHING, 100));
        Decoy decoy = new Decoy(new PlantedPlace(new Part("kr2"), "leaving on time"), "It is counted at the quay.");
        return new Critique(
                frame, PLANTED, defects, List.of(decoy), new Provenance(Provenance.Source.AUTHOR, "the author", ""));
    }

    private static PlantedDefect defect(String id, int weight, String part, String words, DefectKind... kinds) {
        return new PlantedDefect(id, List.of(kinds), new PlantedPlace(new Part(part), words), weight, "It matters.");
    }

    /** A mark on {@code words}, which must stand in {@code part}. */
    static DefectMark marked(String part, String words, DefectKind kind, String why) {
        String text = FLAWED.textOf(new Part(part)).orElse("");
        int start = text.indexOf(words);
        return new DefectMark(new Part(part), new Span(start, start + words.length()), kind, why);
    }

    static CritiqueGiven marks(DefectMark... marks) {
        return new CritiqueGiven(false, List.of(marks), "", Optional.empty());
    }

    static CritiqueGiven asking(String question, DefectMark... marks) {
        return new CritiqueGiven(false, List.of(marks), question, Optional.empty());
    }

    static CritiqueGiven repairing(String part, String text, DefectMark... marks) {
        return new CritiqueGiven(false, List.of(marks), "", Optional.of(new Repair(new Part(part), text)));
    }

    /** Every planted defect, found exactly and in the order of its seriousness. */
    static DefectMark[] allFound(String why) {
        return new ArrayList<>(List.of(
                        marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, why),
                        marked("kr4", "significantly", DefectKind.SEVERAL_OR_VAGUE, why),
                        marked("kr3", LATE, DefectKind.SAME_MEASURE_TWICE, why)))
                .toArray(DefectMark[]::new);
    }
}

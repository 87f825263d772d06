package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.domain.task.WrongIdea;

/** Tasks that are answered in words, about the ferry line of {@link Samples}. */
public final class SampleTexts {

    private static final Provenance KEY = new Provenance(
            Provenance.Source.AUTHOR, "the pack's author", "One author's reasoning; no panel has voted yet.");

    private SampleTexts() {}

    public static WriteOkrSet write() {
        return new WriteOkrSet(
                new TaskFrame(
                        Samples.WRITE,
                        "A set for the winter",
                        Phase.PLANNING,
                        "Write one objective with its key results for January to March.",
                        Map.of(Competency.WRITING, 100)),
                List.of(),
                List.of(new Temptation(List.of("app"), "The booking app is somebody's project, not a result.")),
                KEY);
    }

    public static Critique critique() {
        OkrSet planted = new OkrSet(
                new Objective("Islanders can plan their day around us"),
                List.of(
                        KeyResult.ofText("Run 12 workshops with harbour staff by March"),
                        KeyResult.ofText("Sailings leaving on time rise from 81% to 90%"),
                        KeyResult.ofText("Late departures fall from 19% to 10%")));
        return new Critique(
                new TaskFrame(
                        Samples.CRITIQUE,
                        "Ingrid's draft",
                        Phase.PLANNING,
                        "Mark what you would raise with Ingrid. If you find the draft sound, say so.",
                        Map.of(Competency.CHALLENGE_AND_COACHING, 100)),
                planted,
                List.of(
                        new PlantedDefect(
                                "activity",
                                List.of(DefectKind.ACTIVITY),
                                new PlantedPlace(Part.keyResult(1), "Run 12 workshops"),
                                5,
                                "Twelve workshops can be held while every boat leaves late."),
                        new PlantedDefect(
                                "twins",
                                List.of(DefectKind.SAME_MEASURE_TWICE),
                                new PlantedPlace(Part.keyResult(3), "Late departures fall from 19% to 10%"),
                                3,
                                "19 is what 81 leaves of a hundred: one measure counted twice.")),
                List.of(new Decoy(
                        new PlantedPlace(Part.keyResult(2), "on time"),
                        "It looks vague, but the harbour log defines it as five minutes.")),
                KEY);
    }

    public static OpenAnswer answer() {
        return new OpenAnswer(
                new TaskFrame(
                        Samples.ANSWER,
                        "Workshops as a result",
                        Phase.ALIGNMENT,
                        "The harbour calls its twelve workshops a result. What do you say, and why?",
                        Map.of(Competency.CHALLENGE_AND_COACHING, 100)),
                new TextKey(
                        List.of(
                                new ExpectedIdea(
                                        "activity",
                                        "A workshop is work; it says nothing of what becomes better on the quay.",
                                        3,
                                        List.of(new WayOfSaying(
                                                List.of(List.of("workshop"), List.of("work", "activity"))))),
                                new ExpectedIdea(
                                        "in-vain",
                                        "All twelve can be held while the boats leave as late as before.",
                                        2,
                                        List.of(new WayOfSaying(
                                                List.of(List.of("still", "although"), List.of("late")))))),
                        List.of(new WrongIdea(
                                "more",
                                "More workshops would make it a result.",
                                "A larger number still counts the harbour's own work.",
                                List.of(new WayOfSaying(List.of(List.of("more"), List.of("workshop")))))),
                        new WordBand(10, 80)),
                KEY);
    }
}

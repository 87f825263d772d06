package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.testing.Samples;

/** What stands in the library of a picture, and what somebody has made of it. */
final class PictureShelf {

    static final AttemptId PRACTISED = AttemptId.random();

    private static final String LONG =
            "The winter timetable of all islands, harbours and piers between the northern cape and the southern sound";

    /** Read once: there are many and they do not change. */
    private static final List<FoundPack> PACKS = read();

    private PictureShelf() {}

    /** The packs that ship, and one whose names are long. */
    static List<FoundPack> packs() {
        return PACKS;
    }

    private static List<FoundPack> read() {
        List<FoundPack> packs =
                new ArrayList<>(new PackLibrary(Path.of("no-such-folder"), new StandardRubrics()).packs());
        packs.add(new FoundPack(FoundPack.Origin.OWN, "long", Optional.of(longNames()), List.of()));
        return List.copyOf(packs);
    }

    private static Assessment longNames() {
        Assessment sample = Samples.assessment();
        Scenario before = sample.scenarios().get(0);
        Scenario.Setting setting = new Scenario.Setting(
                "Vereinigte Insel- und Küstenschifffahrtsgesellschaft Nord", "ferries", "Norway", 340, "You lead.");
        Scenario scenario =
                new Scenario(before.id(), LONG, setting, before.brief(), List.of(), before.situation(), before.tasks());
        return new Assessment(
                new AssessmentRef("long", "1.0.0", "1e".repeat(32)),
                sample.about(),
                sample.marking(),
                sample.sitting(),
                List.of(scenario));
    }

    /** Every third task was practised yesterday, and every sixth went badly. */
    static List<TaskOutcome> outcomes(List<FoundPack> packs, Instant now) {
        List<TaskOutcome> outcomes = new ArrayList<>();
        for (Assessment assessment : ChosenCases.readable(packs)) {
            List<Task> tasks = assessment.tasks();
            for (int i = 0; i < tasks.size(); i += 3) {
                outcomes.add(new TaskOutcome(
                        "Amina Yusuf",
                        assessment.ref().id(),
                        tasks.get(i).id(),
                        Mode.PRACTICE,
                        now.minus(Duration.ofDays(1)),
                        i % 2 == 0 ? 38 : 73));
            }
        }
        return outcomes;
    }
}

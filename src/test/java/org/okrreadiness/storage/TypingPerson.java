package org.okrreadiness.storage;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.task.BurstCollector;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.WordScorer;

/**
 * A process in which somebody types without end, a hundred times faster than people do, through the same classes as the window. Every
 * acknowledgement is printed the moment it is given: {@code begun ID}, {@code saved ID TASK REVISION}, {@code moved ID TASK},
 * {@code handed-in ID}.
 */
final class TypingPerson {

    private static final List<TaskId> TASKS =
            List.of(SampleAssessments.WRITE, SampleAssessments.CRITIQUE, SampleAssessments.JUDGE);
    private static final String TEXT =
            "Raise sailings on time from 81 % to 90 % by 31 March so that islanders can plan. ";

    private final PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random;
    private final Sittings sittings;
    private final Map<TaskId, Integer> revisions = new TreeMap<>();
    private final StringBuilder typed = new StringBuilder();
    private final BurstCollector burst;
    private AttemptId attempt;
    private TaskId task;

    private TypingPerson(DataFolder data, RealTimeDelay delay, Random random) {
        this.random = random;
        this.sittings = new Sittings(
                FixedAssessments.shipped(SampleAssessments.threeTasks()),
                data.attempts(),
                new WordScorer("ANY", "any"),
                Clock.systemUTC(),
                random);
        this.burst = new BurstCollector(delay, Duration.ofMillis(4), Duration.ofMillis(20), this::save);
    }

    public static void main(String[] arguments) throws Exception {
        Random random = new Random(Long.parseLong(arguments[1]));
        try (RealTimeDelay delay = new RealTimeDelay()) {
            while (true) {
                // Opening and closing is typed through as well: a quarter of the kills fall into it.
                try (DataFolder data = DataFolder.open(Path.of(arguments[0]), Clock.systemUTC(), StorageForms.JSON)) {
                    TypingPerson person = new TypingPerson(data, delay, random);
                    delay.onScreen(person::sitDown).get();
                    int keys = 50 + random.nextInt(400);
                    for (int key = 0; key < keys; key++) {
                        delay.onScreen(person::pressAKey).get();
                        LockSupport.parkNanos(random.nextInt(1_500_000));
                    }
                    delay.onScreen(person.burst::flush).get();
                }
            }
        }
    }

    private void sitDown() {
        attempt = sittings.list().stream()
                .filter(line -> line.handedInAt().isEmpty())
                .map(AttemptSummary::id)
                .findFirst()
                .orElseGet(this::begin);
        Attempt left = sittings.open(attempt).attempt();
        left.responses().forEach((id, response) -> revisions.put(id, Revision.of(response)));
        said.println("open " + attempt);
        turnTo(TASKS.get(random.nextInt(TASKS.size())));
    }

    private AttemptId begin() {
        AttemptId id = sittings.begin(SampleAssessments.threeTasks(), "Ana", Mode.PRACTICE)
                .id();
        said.println("begun " + id);
        return id;
    }

    private void turnTo(TaskId next) {
        burst.flush();
        task = next;
        typed.setLength(0);
        sittings.moveTo(attempt, task);
        said.println("moved " + attempt + " " + task);
    }

    private void pressAKey() {
        int chance = random.nextInt(1000);
        if (chance < 10) {
            turnTo(TASKS.get(random.nextInt(TASKS.size())));
        } else if (chance < 11) {
            burst.flush();
            sittings.handIn(attempt);
            said.println("handed-in " + attempt);
            revisions.clear();
            attempt = begin();
            turnTo(task);
        } else {
            typed.append(TEXT.charAt(typed.length() % TEXT.length()));
            burst.touch();
        }
    }

    private void save() {
        int revision = revisions.merge(task, 1, Integer::sum);
        sittings.save(attempt, task, SampleResponses.objectiveOnly(Revision.text(revision, typed)));
        said.println("saved " + attempt + " " + task + " " + revision);
    }
}

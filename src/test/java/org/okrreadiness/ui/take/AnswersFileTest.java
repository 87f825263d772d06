package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;

class AnswersFileTest {

    private static List<TaskEntry> entries() {
        Assessment assessment = SampleCase.assessment();
        List<TaskEntry> entries = new ArrayList<>();
        for (Task task : assessment.tasks()) {
            entries.add(new TaskEntry(
                    entries.size() + 1, assessment.scenarioOf(task.id()).orElseThrow(), task, Optional.empty()));
        }
        entries.get(0).answer(SampleResponses.writtenSet());
        entries.get(1).answer(SampleResponses.critique());
        entries.get(4).answer(SampleResponses.answer());
        entry(entries, SampleCase.NEWS).answer(SampleResponses.leanings());
        entry(entries, SampleCase.SCORE).answer(SampleResponses.scores());
        return entries;
    }

    private static TaskEntry entry(List<TaskEntry> entries, TaskId id) {
        return entries.stream()
                .filter(entry -> entry.task().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return AnswersText.of("Sample assessment", entries(), new Messages(Locale.UK));
    }

    @Test
    void holdsEveryWordOfEveryAnswer() {
        assertThat(text())
                .contains("Sample assessment", "Write the winter set", "Examine the draft", "Answer the board")
                .contains("Islanders can plan their day around us", "harbour log", "Ingrid, head of operations")
                .contains("\u00fcber 40 a month", "Workshops change nothing yet", "What would passengers notice?")
                .contains("Explain the draft", "So I would count \"on time\", 81 % today.")
                .contains("(blank)");
    }

    @Test
    void writesWhatNewsWasTakenFor() {
        assertThat(text())
                .contains("leaves at 08:05. To me it speaks strongly against it.")
                .contains("changes next month. To me it changes nothing.")
                .contains("Reason: The bus does not wait");
    }

    @Test
    void writesGradesDecisionsAndWhatWasLearned() {
        assertThat(text())
                .contains("Key result: Sailings leaving on time rise from 81% to 90%. Grade: 0.65")
                .contains("Key result: 500 islanders use the booking app. Decision: Drop")
                .contains("What was learned: On some mornings");
    }

    @Test
    void writesAPlainTextFileAndSaysWhere(@TempDir Path folder) throws Exception {
        AnswersFile file = new AnswersFile(new InlineRunner(), AnswersFileTest::text);
        file.write(folder.resolve("answers.txt"));
        assertThat(Files.readString(folder.resolve("answers.txt"))).isEqualTo(text());
        assertThat(file.outcomeProperty().get()).contains(Phrase.of("take.save.to-file.done", "answers.txt"));
    }

    @Test
    void saysSoWhenThatPlaceCannotBeWrittenEither(@TempDir Path folder) {
        AnswersFile file = new AnswersFile(new InlineRunner(), AnswersFileTest::text);
        file.write(folder.resolve("no-such-folder").resolve("answers.txt"));
        assertThat(file.outcomeProperty().get()).contains(Phrase.of("take.save.to-file.failed", "answers.txt"));
    }
}

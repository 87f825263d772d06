package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.testing.InlineRunner;

class AnswersFileTest {

    @Test
    void writesAPlainTextFileAndSaysWhere(@TempDir Path folder) throws Exception {
        AnswersFile file = new AnswersFile(new InlineRunner(), () -> "My answers");
        file.write(folder.resolve("answers.txt"));
        assertThat(Files.readString(folder.resolve("answers.txt"))).isEqualTo("My answers");
        assertThat(file.outcomeProperty().get()).contains(Phrase.of("take.save.to-file.done", "answers.txt"));
    }

    @Test
    void saysSoWhenThatPlaceCannotBeWrittenEither(@TempDir Path folder) {
        AnswersFile file = new AnswersFile(new InlineRunner(), () -> "My answers");
        file.write(folder.resolve("no-such-folder").resolve("answers.txt"));
        assertThat(file.outcomeProperty().get()).contains(Phrase.of("take.save.to-file.failed", "answers.txt"));
    }
}

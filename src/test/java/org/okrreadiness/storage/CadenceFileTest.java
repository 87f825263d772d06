package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.exchange.JsonCadenceDraftFormat;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.testing.SampleCadence;

class CadenceFileTest {

    @TempDir
    Path data;

    private CadenceFile file() {
        return new CadenceFile(data, new JsonCadenceDraftFormat());
    }

    @Test
    void bringsBackWhatWasTypedLast() {
        assertThat(file().find()).isEmpty();

        file().keep(SampleCadence.usual());
        file().keep(SampleCadence.full());

        assertThat(file().find()).contains(SampleCadence.full());
        assertThat(data.resolve("cadence").toFile().list()).containsExactly("plan.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"format\":7,\"typed\":{}}", "not json"})
    void whatCannotBeReadKeepsNobodyFromANewPlan(String content) throws IOException {
        Files.createDirectories(data.resolve("cadence"));
        Files.writeString(data.resolve("cadence/plan.json"), content);

        assertThat(file().find()).isEmpty();
        assertThat(data.resolve("cadence/plan.json")).hasContent(content);
    }

    @Test
    void doesNotReadAFileThatIsFarTooLarge() throws IOException {
        Files.createDirectories(data.resolve("cadence"));
        Files.writeString(data.resolve("cadence/plan.json"), " ".repeat(2_000_001));

        assertThat(file().find()).isEmpty();
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Files.writeString(data.resolve("cadence"), "a file");

        assertThatThrownBy(() -> file().keep(SampleCadence.usual())).isInstanceOf(DataFolderUnusableException.class);
    }

    @Test
    void travelsInBackups() {
        assertThat(FolderContent.PARTS).contains(CadenceFile.FOLDER);
        assertThat(Backups.accepts("cadence/plan.json")).isTrue();
    }
}

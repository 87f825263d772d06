package org.okrreadiness.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {

    @TempDir
    private Path folder;

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void givesFilesTheirNamesTogether() throws IOException {
        Path main = Files.writeString(folder.resolve("a.csv"), "old");
        Files.writeString(folder.resolve("a.csv.okr-seal"), "old");
        byte[] content = new byte[200_001];
        new Random(7).nextBytes(content);
        try (FileSet files = new FileSet()) {
            FilePart part = files.begin(main);
            part.write(content, 0, 70_000);
            part.write(content, 70_000, 130_001);
            part.close();
            files.write(folder.resolve("a.csv.okr-seal"), text("new"));
            assertThat(main).hasContent("old");
            assertThat(files.keep()).containsExactly(main, folder.resolve("a.csv.okr-seal"));
            assertThat(part.digest()).isEqualTo(FileDigest.of(main));
        }
        assertThat(main).hasBinaryContent(content);
        assertThat(folder.resolve("a.csv.okr-seal")).hasContent("new");
        assertThat(names(folder)).containsExactly("a.csv", "a.csv.okr-seal");
    }

    @Test
    void leavesEverythingAsItWasWhenItIsNotKept() throws IOException {
        Path main = Files.writeString(folder.resolve("a.csv"), "old");
        try (FileSet files = new FileSet()) {
            files.write(main, text("new"));
            files.write(folder.resolve("b"), text("new"));
        }
        assertThat(main).hasContent("old");
        assertThat(names(folder)).containsExactly("a.csv");
    }

    @Test
    void putsBackWhatWasThereWhenAMoveFails() throws IOException {
        Path main = folder.resolve("a.csv");
        Files.writeString(folder.resolve("old-seal"), "old");
        FileSet files = new FileSet();
        try (files) {
            files.write(main, text("new"));
            files.write(folder.resolve("old-seal"), text("new"));
            files.write(folder.resolve("new-seal"), text("new"));
            // A folder with something in it came to stand there meanwhile; no file can take its place.
            Files.createDirectories(main.resolve("in"));
            assertThatThrownBy(files::keep).isInstanceOf(IOException.class);
        }
        assertThat(folder.resolve("old-seal")).hasContent("old");
        assertThat(names(folder)).containsExactly("a.csv", "old-seal");
    }

    @Test
    void saysAtOnceWhenThePlaceIsNone() {
        try (FileSet files = new FileSet()) {
            assertThatThrownBy(() -> files.begin(folder)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.begin(folder.resolve("no/a.csv"))).isInstanceOf(IOException.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesNothingOnADiskThatIsFull() throws IOException {
        try (FileSystem small = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(300_000).build())) {
            Path out = Files.createDirectory(small.getPath("/out"));
            FileSet files = new FileSet();
            assertThatThrownBy(() -> {
                        try (files) {
                            FilePart part = files.begin(out.resolve("a.csv"));
                            part.write(new byte[1_000_000]);
                            files.keep();
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(names(out)).isEmpty();
        }
    }
}

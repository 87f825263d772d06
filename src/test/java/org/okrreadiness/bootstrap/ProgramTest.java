package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void opensTheWindowWhenNoCommandIsGiven() {
        assertThat(Program.asksForTheWindow()).isTrue();
        assertThat(Program.asksForTheWindow("--data", "elsewhere")).isTrue();
        assertThat(Program.asksForTheWindow("--data=elsewhere")).isTrue();
    }

    @Test
    void runsTheCommandLineForEverythingElse() {
        assertThat(Program.asksForTheWindow("try")).isFalse();
        assertThat(Program.asksForTheWindow("--help")).isFalse();
        assertThat(Program.asksForTheWindow("--data", "elsewhere", "try")).isFalse();
    }

    @Test
    void findsTheDataFolderAskedFor() {
        assertThat(Program.dataFolder()).isEmpty();
        assertThat(Program.dataFolder("--data=elsewhere")).contains(Path.of("elsewhere"));
        assertThat(Program.dataFolder("--data", "elsewhere")).contains(Path.of("elsewhere"));
    }

    @Test
    void knowsItsVersion() {
        assertThat(ProgramVersion.read()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }
}

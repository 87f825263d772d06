package org.okrreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void makesEachColumnAsWideAsItsWidestCell() {
        TextTable table = new TextTable(List.of("criterion", "n", "QWK"));
        table.row(List.of("K1", "420", "0.9"));
        table.row(List.of("a longer name", "7"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("criterion        n  QWK", "K1             420  0.9", "a longer name    7");
    }
}

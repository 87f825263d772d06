package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFromMachineTest {

    @ParameterizedTest
    @CsvSource({
        "libjavafx_font_pango.so: libpangoft2-1.0.so.0: cannot open shared object file, libpangoft2-1.0-0",
        "libglassgtk3.so: libXtst.so.6: cannot open shared object file, libxtst6",
        "libprism_es2.so: libX11.so.6: cannot open shared object file, libgtk-3-0",
        "libprism_es2.so: libunheardof.so.7: cannot open shared object file, libunheardof.so.7",
        "Unable to load glass GTK library., libgtk-3-0",
        "Unable to open DISPLAY, xvfb-run"
    })
    void namesWhatToInstall(String message, String remedy) {
        Throwable deep = new ExceptionInInitializerError(new RuntimeException(new UnsatisfiedLinkError(message)));
        var missing = MissingFromMachine.in("", deep).orElseThrow();
        assertThat(missing.toString()).contains(remedy).doesNotContain("\n").endsWith(".");
        assertThat(missing.getStackTrace()).isEmpty();
    }

    @Test
    void readsWhatJavaFxPrintedBeforeItThrew() {
        String printed = "Loading library javafx_font_pango from resource failed: java.lang.UnsatisfiedLinkError:"
                + " libjavafx_font_pango.so: libpangoft2-1.0.so.0: cannot open shared object file: No such file";
        Throwable thrown = new UnsatisfiedLinkError("no javafx_font_pango in java.library.path");
        assertThat(MissingFromMachine.in(printed, thrown).orElseThrow()).hasMessageContaining("libpangoft2-1.0-0");
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(MissingFromMachine.in("", new IllegalStateException("something else")))
                .isEmpty();
    }
}

package org.okrreadiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.ui.ShippedFacts;

class AboutReadingTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void showsTheCardByTheNamesOfItsCriteria() {
        AboutReading about = AboutReading.of("1.0", Optional.of(ShippedFacts.read()), messages);
        AboutReading.Accuracy accuracy = about.accuracy().orElseThrow();
        assertThat(accuracy.reference()).contains("not yet confirmed by human examiners");
        assertThat(accuracy.caution()).contains("mended on these lines");
        assertThat(accuracy.rows())
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(accuracy.heads()));
        assertThat(accuracy.rows().get(0).get(0)).isEqualTo("Outcome, not activity");
        assertThat(accuracy.rows().get(0).get(3)).matches("0\\.\\d\\d \\[0\\.\\d\\d, 0\\.\\d\\d]");
    }

    @Test
    void namesWhoseWorkTravelsWithIt() {
        AboutReading about = AboutReading.of("1.0", Optional.of(ShippedFacts.read()), messages);
        assertThat(about.works())
                .contains(new AboutReading.Work("AtlantaFX: atlantafx-base · 2.0.1", "MIT"))
                .allSatisfy(work -> assertThat(work.licence()).isNotBlank());
        assertThat(about.works()).extracting(AboutReading.Work::name).noneMatch(name -> name.contains("---"));
    }

    @Test
    void withoutADataFolderItSaysOnlyWhatItRunsOn() {
        AboutReading about = AboutReading.of("1.0", Optional.empty(), messages);
        assertThat(about.versions()).contains("Version 1.0").hasSize(3);
        assertThat(about.accuracy()).isEmpty();
        assertThat(about.works()).isEmpty();
    }
}

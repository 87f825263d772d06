package org.okrreadiness.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.i18n.Messages;

class ComplaintTest {

    private final Messages messages = new Messages(Locale.UK);

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongAndWhatWouldBeRight(Complaint.Rule rule) {
        String id = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(messages.has("doctor." + id)).isTrue();
        assertThat(messages.has("doctor." + id + ".fix")).isTrue();
    }
}

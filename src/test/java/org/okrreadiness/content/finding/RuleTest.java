package org.okrreadiness.content.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.i18n.Messages;

class RuleTest {

    private final Messages messages = new Messages(Locale.UK);

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongAndWhatWouldBeRight(Rule rule) {
        assertThat(messages.has("pack." + rule.id())).isTrue();
        assertThat(messages.has("pack." + rule.id() + ".fix")).isTrue();
    }

    @Test
    void hasNoWordsWithoutARule() {
        Set<String> rules = Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(messages.bundle().keySet())
                .filteredOn(key -> key.startsWith("pack."))
                .allSatisfy(key -> assertThat(rules).contains(key.split("\\.")[1]));
    }

    @Test
    void keepsItsNameInATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Rule.MISSING_FIELD.id()).isEqualTo("missing-field");
        } finally {
            Locale.setDefault(before);
        }
    }
}

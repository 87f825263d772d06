package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.testing.ProcessorTime;

class HostileTextTest {

    private static final LineReader READER = LineReader.of(Situation.NONE);
    private static final List<String> PIECES = List.of(
            "from ",
            "to ",
            "10% ",
            "5 ",
            "(",
            ")",
            "\u2192",
            "NPS ",
            "reduce ",
            "launch ",
            "and ",
            ", ",
            "; ",
            "by ",
            "customers ",
            "who ",
            "\"",
            "-",
            "not ",
            "per ",
            "Q3 ",
            "30/09 ",
            "every ",
            "of ",
            "the ",
            "\u0301",
            "\uD83D",
            "\uDE00",
            "\u200B",
            "1:8 ",
            "one ",
            "in ",
            "six ",
            "share ",
            ":",
            "x ",
            "[",
            "]",
            "score ",
            "increase ",
            "ensure ",
            "that ",
            "be ",
            "our ",
            "hold ",
            "get ",
            "more ",
            "half ",
            "%",
            "£",
            "k",
            "\n",
            "\t",
            "5-",
            "so ",
            "we ",
            "will ",
            "/");

    static Stream<String> longTexts() {
        return Stream.of(
                "a".repeat(100_000),
                "1".repeat(100_000),
                "1 000 ".repeat(17_000),
                "from 1 to 2 ".repeat(8_500),
                "increase revenue ".repeat(6_000),
                "e\u0301\u0301\u0301\u0301".repeat(20_000),
                "(".repeat(100_000),
                "- ".repeat(50_000),
                "5 of 10 ".repeat(12_500),
                "at least ".repeat(11_000),
                "\uD83D".repeat(100_000),
                "twenty ".repeat(14_000),
                "and launch, ".repeat(8_500),
                "increase NPS and ".repeat(6_000),
                "\"to 5% (was 3%), ".repeat(6_000),
                "of the ".repeat(15_000),
                "who are ".repeat(13_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void readsAHundredThousandCharactersWithinASecondOfTheProcessor(String text) {
        READER.read("warm");
        assertThat(ProcessorTime.of(() -> READER.read(text))).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void neverThrowsAndKeepsSpansInsideTheText() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            String text = anyText(random);
            LineReading reading = READER.read(text);
            assertThat(reading.hits()).as(text).allMatch(hit -> hit.span().end() <= text.length());
            assertThat(reading.amounts())
                    .as(text)
                    .allMatch(amount -> amount.span().end() <= text.length());
            assertThat(reading.measures())
                    .as(text)
                    .allMatch(measure -> measure.span().end() <= text.length());
            assertThat(reading.head().span().end()).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void readsTheSameWhateverTheCaseOfTheFirstLetterAndTheSpacing() {
        LineReading plain = READER.read("Reduce churn of clinics from 4% to 2% by June");
        LineReading spaced = READER.read("  reduce  churn of\tclinics from 4%  to 2% by June ");
        assertThat(spaced.head().kind()).isEqualTo(plain.head().kind());
        assertThat(spaced.measure().kind()).isEqualTo(plain.measure().kind());
        assertThat(spaced.shape().traits()).isEqualTo(plain.shape().traits());
        assertThat(spaced.amounts())
                .extracting(Amount::role)
                .isEqualTo(plain.amounts().stream().map(Amount::role).toList());
    }

    @Test
    void readsTheSameInTurkish() {
        String text = "IMPROVE FIRST-CONTACT RESOLUTION FROM 74% TO 82% IN Q1";
        LineReading english = READER.read(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(READER.read(text)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

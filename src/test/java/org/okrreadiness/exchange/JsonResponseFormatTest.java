package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.SampleResponses;

class JsonResponseFormatTest {

    private final JsonResponseFormat format = new JsonResponseFormat();

    static Stream<Arguments> goldenResponses() {
        return Stream.of(
                Arguments.of("okr-set", SampleResponses.writtenSet()),
                Arguments.of("okr-set-blank", new WrittenSet(OkrSet.EMPTY)),
                Arguments.of("critique", SampleResponses.critique()),
                Arguments.of("critique-blank", CritiqueGiven.EMPTY),
                Arguments.of("ratings", SampleResponses.ratings()),
                Arguments.of("ratings-blank", RatingsGiven.EMPTY),
                Arguments.of("best-and-worst", SampleResponses.bestAndWorst()),
                Arguments.of("best-and-worst-blank", BestAndWorstGiven.EMPTY),
                Arguments.of("answer", SampleResponses.answer()),
                Arguments.of("answer-blank", AnswerGiven.EMPTY),
                Arguments.of("conversation", SampleResponses.conversation()),
                Arguments.of("conversation-blank", ConversationGiven.EMPTY),
                Arguments.of("priorities", SampleResponses.priorities()),
                Arguments.of("priorities-blank", PrioritiesGiven.EMPTY),
                Arguments.of("diagnosis", SampleResponses.diagnosis()),
                Arguments.of("diagnosis-blank", DiagnosisGiven.EMPTY),
                Arguments.of("leanings", SampleResponses.leanings()),
                Arguments.of("leanings-blank", LeaningsGiven.EMPTY),
                Arguments.of("scores", SampleResponses.scores()),
                Arguments.of("scores-blank", ScoresGiven.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("goldenResponses")
    void writesEachKindAsItAlwaysHas(String golden, Response response) {
        assertThat(format.write(response)).isEqualTo(WrittenForms.golden(golden));
    }

    @ParameterizedTest
    @MethodSource("goldenResponses")
    void readsWhatFormatOneWrote(String golden, Response response) {
        assertThat(format.read(WrittenForms.golden(golden))).isEqualTo(response);
    }

    @Test
    void writesTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(format.write(SampleResponses.critique())).isEqualTo(WrittenForms.golden("critique"));
            assertThat(format.read(WrittenForms.golden("critique"))).isEqualTo(SampleResponses.critique());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsEveryCharacterSomebodyCanType() {
        SplittableRandom random = new SplittableRandom(20261123);
        for (int round = 0; round < 500; round++) {
            Response typed = new WrittenSet(
                    new OkrSet(new Objective(anyText(random)), List.of(KeyResult.ofText(anyText(random)))));
            assertThat(format.read(format.write(typed))).isEqualTo(typed);
        }
    }

    @Test
    void keepsHalfASurrogatePairOnItsWayThroughBytes() {
        Response typed = SampleResponses.objectiveOnly("half an emoji \ud83d and na\u00efve");

        String written = format.write(typed);

        assertThat(written).isASCII();
        assertThat(format.read(written)).isEqualTo(typed);
    }

    @Test
    void refusesATextThatCouldNotBeReadAgain() {
        Response tooLong = SampleResponses.objectiveOnly("x".repeat(StrictJson.LONGEST_TEXT + 1));

        assertThatThrownBy(() -> format.write(tooLong))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.text-too-long"));
    }

    @Test
    void refusesANewerFormatAndSaysWhich() {
        String newer = WrittenForms.golden("ratings").replace("\"format\":1", "\"format\":2");

        assertThatThrownBy(() -> format.read(newer)).isInstanceOfSatisfying(UnreadableInputException.class, e -> {
            assertThat(e.phrase().key()).isEqualTo("problem.json-newer");
            assertThat(e.phrase().arguments()).containsExactly("2", "1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\":1}",
                "{\"kind\":\"ratings\",\"ratings\":{},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"riddle\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{},\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{},\"confidence\":null,\"reason\":null}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{\"a\":null},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{\"a\":9},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{\"a\":\"4\"},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{\"a\":4.5},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{\"a\":1,\"a\":5},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{},\"confidence\":null,\"reason\":7}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{},\"confidence\":null,\"reason\":\"\",\"admin\":true}",
                "{\"format\":1,\"kind\":\"ratings\",\"ratings\":{},\"confidence\":null,\"reason\":\"\"} {}",
                "{\"format\":1,\"kind\":\"best-and-worst\",\"best\":\"a\",\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"best-and-worst\",\"best\":\"a\",\"worst\":\"a\",\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"best-and-worst\",\"best\":1,\"worst\":null,\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"answer\"}",
                "{\"format\":1,\"kind\":\"answer\",\"text\":null}",
                "{\"format\":1,\"kind\":\"conversation\",\"steps\":[],\"confidence\":null}",
                "{\"format\":1,\"kind\":\"conversation\",\"steps\":[{\"move\":null,\"line\":null}],\"draft\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"conversation\",\"steps\":[{\"move\":\"a\",\"line\":\"b\"}],\"draft\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"priorities\",\"chosen\":[],\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"priorities\",\"chosen\":[null],\"grounds\":{},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"priorities\",\"chosen\":[],\"grounds\":{\"a\":\"bored\"},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"diagnosis\",\"causes\":{\"a\":\"luck\"},\"root\":null,\"help\":null,\"counter\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"diagnosis\",\"causes\":{},\"root\":\"luck\",\"help\":null,\"counter\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"diagnosis\",\"causes\":{},\"root\":null,\"help\":null,\"counter\":null,\"confidence\":null}",
                "{\"format\":1,\"kind\":\"leanings\",\"leanings\":{\"a\":-3},\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"leanings\",\"leanings\":null,\"confidence\":null,\"reason\":\"\"}",
                "{\"format\":1,\"kind\":\"scores\",\"grades\":{\"a\":1.5},\"decisions\":{},\"learning\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"scores\",\"grades\":{\"a\":null},\"decisions\":{},\"learning\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"scores\",\"grades\":{},\"decisions\":{\"a\":\"burn\"},\"learning\":\"\",\"confidence\":null}",
                "{\"format\":1,\"kind\":\"scores\",\"grades\":{},\"decisions\":{},\"confidence\":null}"
            })
    void refusesWhatIsNoResponse(String text) {
        assertThatThrownBy(() -> format.read(text))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.json-unreadable"));
    }

    @Test
    void refusesDeepNestingAndLongNumbersQuickly() {
        assertThatThrownBy(() -> format.read("[".repeat(1_000_000))).isInstanceOf(UnreadableInputException.class);
        assertThatThrownBy(() -> format.read("{\"format\":" + "1".repeat(900) + "}"))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void writesRatingsInTheOrderOfTheirNames() {
        Response one = new RatingsGiven(Map.of("a", 1, "b", 2, "c", 3), OptionalInt.empty(), "");

        assertThat(format.write(one)).contains("{\"a\":1,\"b\":2,\"c\":3}");
    }

    /** Any UTF-16 unit at all, halves of surrogate pairs and NUL among them. */
    private static String anyText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65_536)));
        }
        return text.toString();
    }
}

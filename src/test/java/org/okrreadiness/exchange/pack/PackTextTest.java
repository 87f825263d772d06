package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PackTextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the words mean in the long way, sign by sign. */
    private static String plainly(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                kept.append('\uFFFD');
            } else if (!Character.isISOControl(point) || point == '\n' || point == '\t') {
                kept.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    @Test
    void keepsEveryKindOfWordsTheSameWay() {
        String[] pieces = {
            "Cut churn",
            " ",
            "\n",
            "\t",
            "\u0007",
            "\u007f",
            "\u0085",
            "~",
            "é",
            "e\u0301",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "李",
            "\u00a0",
            "%",
            "\"",
            "\\"
        };
        Random random = new Random(7);
        for (int turn = 0; turn < 3_000; turn++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(PackText.kept(words.toString(), "here")).isEqualTo(plainly(words.toString()));
        }
    }

    @Test
    void refusesTheSignZeroAndHalfAPairWhereSomebodySaysWhoTheyAre() {
        assertThatThrownBy(() -> PackText.given("a\u0000b", "here")).isInstanceOf(PackRefusal.class);
        assertThatThrownBy(() -> PackText.kept("a\u0000b", "here")).isInstanceOf(PackRefusal.class);
        assertThatThrownBy(() -> PackText.given("a\ud83d", "here")).isInstanceOf(PackRefusal.class);
        assertThat(PackText.given("Zoë", "here")).isEqualTo("Zoë");
    }

    @Test
    void cleansTheWordsOfAnAnswerWhereverTheyStand() {
        String json = "{\"a\":[\"plain\",{\"b\":\"half \\ud83d\"}],\"c\":\"bell\\u0007 é\",\"d\":1.50}";
        assertThat(JSON.readTree(PackText.answered(json, "here")))
                .isEqualTo(JSON.readTree("{\"a\":[\"plain\",{\"b\":\"half \uFFFD\"}],\"c\":\"bell é\",\"d\":1.50}"));
        String fine = "{\"a\": [\"Zoë – plain\"], \"n\": 2}";
        assertThat(PackText.answered(fine, "here")).isEqualTo(fine);
        assertThatThrownBy(() -> PackText.answered("{\"\\u0007a\":1}", "here")).isInstanceOf(PackRefusal.class);
    }
}

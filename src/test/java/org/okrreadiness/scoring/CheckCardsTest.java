package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.check.Check;
import org.okrreadiness.scoring.check.CheckBook;
import org.okrreadiness.scoring.set.SetFindings;

class CheckCardsTest {

    private final List<CheckCard> cards = CheckCards.all();
    private final Messages messages = new Messages(Locale.UK);

    @Test
    void thereIsOneCardForEverythingThatCanBeAsked() {
        List<String> ids = cards.stream().map(CheckCard::checkId).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(SetFindings.ids());
        assertThat(ids).containsAll(CheckBook.all().stream().map(Check::id).toList());
        assertThat(ids).hasSize(SetFindings.ids().size() + CheckBook.all().size());
    }

    @Test
    void everyCardHasWordsAndNoGapIsLeftOpen() {
        for (CheckCard card : cards) {
            for (String which : List.of("title", "question", "reason")) {
                assertThat(messages.get("check." + card.checkId() + "." + which, card.words()))
                        .as(card.checkId())
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d\\}");
            }
        }
    }

    @Test
    void showsABadAGoodAndAHarmlessLineForAllChecksThatLookAtOneLine() {
        List<CheckCard> without =
                cards.stream().filter(card -> card.examples().isEmpty()).toList();
        assertThat(without)
                .filteredOn(card -> card.subject() != CheckCard.Subject.SET)
                .extracting(CheckCard::checkId)
                .containsExactlyInAnyOrder("KR_COPIES_CASE", "KR_DISAGREES_WITH_FIELDS");
        assertThat(cards)
                .filteredOn(card -> !card.examples().isEmpty())
                .allSatisfy(card -> assertThat(List.of(
                                card.examples().bad(),
                                card.examples().good(),
                                card.examples().falseAlarm()))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }
}

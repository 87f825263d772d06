package org.okrreadiness.reading.option;

import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.OnScale;

/** Reads what news was let do to a plan, beside the key. */
record NewsReader(Messages messages, KeyReading keys) {

    OptionsReading read(NewInformation task, LeaningsGiven given) {
        return new OptionsReading(
                messages.get("result.news"),
                messages.get("result.news.considering", task.considering().strip()),
                task.news().stream().map(news -> news(news, given)).toList());
    }

    private OptionReading news(ResponseOption news, LeaningsGiven given) {
        Optional<Integer> leaning = Optional.ofNullable(given.leanings().get(news.id()));
        double key = news.key().value();
        String comparison = leaning.map(
                        said -> messages.get("result.news.said", words(said), words(key), KeyReading.signed(key)))
                .orElseGet(() -> messages.get("result.news.unsaid", words(key), KeyReading.signed(key)));
        OptionalDouble shown = leaning.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new OptionReading(
                news.text(),
                KeyReading.settled(new OnScale(NewInformation.AGAINST, NewInformation.FOR, shown, key), news.key()),
                keys.panel().uncounted(leaning.map(this::words), news.key()).orElse(comparison),
                keys.levelOf(Part.option(news.id())),
                keys.reasons(news.key()));
    }

    /** Of the step that lies nearest; half-way, of the one further from nought. */
    private String words(double leaning) {
        long step = Math.round(Math.abs(leaning));
        return messages.get("result.news.step." + (leaning < 0 ? -step : step));
    }
}

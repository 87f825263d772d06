package org.okrreadiness.ui.result.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Response.RatingsGiven;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Task.OptionKey;
import org.okrreadiness.domain.task.Task.ResponseOption;
import org.okrreadiness.i18n.Messages;

/** Reads the responses a task offered: what was made of each, and the key with its reasons. */
final class OptionsReader implements Task.Cases<OptionsReading> {

    private final Messages messages;
    private final Optional<Response> response;
    private final TaskScore score;

    OptionsReader(Messages messages, Optional<Response> response, TaskScore score) {
        this.messages = messages;
        this.response = response;
        this.score = score;
    }

    @Override
    public OptionsReading write(Task.WriteOkrSet task) {
        return OptionsReading.NONE;
    }

    @Override
    public OptionsReading critique(Task.Critique task) {
        return OptionsReading.NONE;
    }

    @Override
    public OptionsReading judge(Task.JudgeResponses task) {
        RatingsGiven given = given(RatingsGiven.class).orElse(RatingsGiven.EMPTY);
        return new OptionsReading(
                messages.get("result.options"),
                "",
                task.options().stream().map(option -> rated(option, given)).toList());
    }

    private OptionReading rated(ResponseOption option, RatingsGiven given) {
        Integer rating = given.ratings().get(option.id());
        String key = figure(option.key());
        String comparison = rating == null
                ? messages.get("result.option.unrated", key)
                : messages.get("result.option.rated", rating, key);
        OptionalInt shown = rating == null ? OptionalInt.empty() : OptionalInt.of(rating);
        return reading(option, shown, comparison, levelOf(option));
    }

    private Optional<Level> levelOf(ResponseOption option) {
        return score.artefacts().stream()
                .filter(artefact -> artefact.part().equals(Part.option(option.id())))
                .flatMap(artefact -> artefact.marks().stream())
                .findFirst()
                .map(Mark::level);
    }

    @Override
    public OptionsReading bestAndWorst(Task.BestAndWorst task) {
        BestAndWorstGiven given = given(BestAndWorstGiven.class).orElse(BestAndWorstGiven.EMPTY);
        Choice best = Choice.ofBest(task, given);
        Choice worst = Choice.ofWorst(task, given);
        return new OptionsReading(
                messages.get("result.choices"),
                summary(task, given),
                task.options().stream()
                        .map(option -> reading(
                                option,
                                OptionalInt.empty(),
                                chosen(option, best, worst) + " " + keyed(option, best, worst),
                                Optional.empty()))
                        .toList());
    }

    @Override
    public OptionsReading answer(Task.OpenAnswer task) {
        return OptionsReading.NONE;
    }

    private String summary(Task.BestAndWorst task, BestAndWorstGiven given) {
        return given.best().isEmpty() && given.worst().isEmpty()
                ? messages.get("result.choices.none")
                : messages.get("result.choices.points." + Choice.points(task, given));
    }

    private String chosen(ResponseOption option, Choice best, Choice worst) {
        if (best.option().equals(Optional.of(option))) {
            return messages.get("result.choice.best");
        }
        return worst.option().equals(Optional.of(option))
                ? messages.get("result.choice.worst")
                : messages.get("result.choice.neither");
    }

    private String keyed(ResponseOption option, Choice best, Choice worst) {
        if (best.key().equals(option)) {
            return messages.get("result.choice.key-best", figure(option.key()));
        }
        return worst.key().equals(option)
                ? messages.get("result.choice.key-worst", figure(option.key()))
                : messages.get("result.choice.key", figure(option.key()));
    }

    private static OptionReading reading(
            ResponseOption option, OptionalInt rating, String comparison, Optional<Level> level) {
        OptionKey key = option.key();
        return new OptionReading(
                option.text(),
                rating,
                key.value(),
                comparison,
                level,
                new OptionReading.Reasons(key.principle(), key.limit(), key.dissent()));
    }

    private static String figure(OptionKey key) {
        double value = key.value();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private <R extends Response> Optional<R> given(Class<R> kind) {
        return response.filter(kind::isInstance).map(kind::cast);
    }
}

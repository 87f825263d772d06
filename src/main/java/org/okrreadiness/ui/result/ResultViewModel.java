package org.okrreadiness.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.TaskReading;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Which page of a result is shown: the overview, then one for each task. */
final class ResultViewModel {

    /** @param caption score of the task; empty for the overview */
    record Page(String title, String caption) {}

    private final ResultReading result;
    private final Messages messages;
    private final TakeAwayViewModel takeAway;
    private final IntegerProperty page = new SimpleIntegerProperty();

    ResultViewModel(UiTools tools, Sittings.Opened opened, ResultServices services) {
        this.messages = tools.messages();
        Moments moments = new Moments(messages, services.clock());
        this.result = ResultReading.of(opened, services.sources(), messages, moments);
        this.takeAway = new TakeAwayViewModel(tools, opened, result, services);
    }

    TakeAwayViewModel takeAway() {
        return takeAway;
    }

    ResultReading result() {
        return result;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(messages.get("result.overview"), ""));
        result.tasks().forEach(task -> pages.add(new Page(task.title(), task.score())));
        return pages;
    }

    /** 0 is the overview. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** The task of the page shown; the page must not be the overview. */
    TaskReading task() {
        return result.tasks().get(page.get() - 1);
    }

    BooleanBinding hasNextBinding() {
        return Bindings.createBooleanBinding(() -> page.get() < result.tasks().size(), page);
    }

    void next() {
        page.set(Math.min(page.get() + 1, result.tasks().size()));
    }

    void previous() {
        page.set(Math.max(page.get() - 1, 0));
    }
}

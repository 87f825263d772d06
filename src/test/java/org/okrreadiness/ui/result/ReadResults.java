package org.okrreadiness.ui.result;

import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Results that have been read already. */
final class ReadResults {

    private ReadResults() {}

    static TakeAwayViewModel takeAway(UiTools tools, Sittings.Opened opened, ResultServices services) {
        Moments moments = new Moments(tools.messages(), services.clock());
        ResultReading result = ResultReading.of(opened, services.sources(), tools.messages(), moments);
        return new TakeAwayViewModel(tools, opened, result, services);
    }
}

package org.okrreadiness.domain.task;

import java.util.List;

/** A task that offers several responses and asks how good they would be. */
public sealed interface OffersOptions extends Task permits JudgeResponses, BestAndWorst {

    List<ResponseOption> options();
}

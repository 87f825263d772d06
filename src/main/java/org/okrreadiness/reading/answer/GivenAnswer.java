package org.okrreadiness.reading.answer;

import java.util.Optional;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;

/**
 * What was answered to a task.
 *
 * @param number from 1, through the whole assessment
 */
public record GivenAnswer(int number, Task task, Optional<Response> response) {}

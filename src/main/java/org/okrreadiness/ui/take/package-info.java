/**
 * Sitting an assessment: the case beside the task, the list of tasks, saving, time, and the look back before handing in.
 *
 * <p>The view models ({@link org.okrreadiness.ui.take.TakeViewModel}, {@code LiveQuestions}, {@code Countdown})
 * know no scene and are tested without a toolkit; the controllers only bind.
 */
package org.okrreadiness.ui.take;

package org.okrreadiness.doctor;

import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;

/** One condition worth an author's look. */
interface PackCheck {

    List<Complaint> of(Assessment assessment);
}

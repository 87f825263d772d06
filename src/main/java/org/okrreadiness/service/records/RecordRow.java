package org.okrreadiness.service.records;

import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;

/** A record with the person it is about. */
public record RecordRow(Person person, CapabilityRecord record) {}

package org.okrreadiness.domain.response;

/** One thing said in a conversation. */
public sealed interface Step permits MoveMade, LineSaid {}

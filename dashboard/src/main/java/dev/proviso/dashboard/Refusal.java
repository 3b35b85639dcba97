package dev.proviso.dashboard;

/**
 * Why a request is not answered.
 *
 * @param status the status of HTTP
 * @param reason for the person who has sent it
 */
record Refusal(int status, String reason) {}

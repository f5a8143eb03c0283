package org.intreccio.directory;

/** A place on earth in degrees (WGS 84). */
public record GeoPoint(double lat, double lon) {}

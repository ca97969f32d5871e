"""Screen, region and camera: what a person chose to show, as frames worth sending."""

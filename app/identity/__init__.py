"""Who somebody is across years and services: the names they have had, and the numbers health and schools know them by."""

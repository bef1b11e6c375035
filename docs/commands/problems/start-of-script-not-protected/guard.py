def main():
    print("training starts here")

if __name__ == "__main__":
    main()
